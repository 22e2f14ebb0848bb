/// Months in which nothing changes, in exact sums.
struct CostStretch {
    /// The first of them.
    let from: CalendarMonth
    /// How many they are, 1 or more.
    let months: Int
    /// The sums of one month, by group.
    let sums: [CostSums]
}
