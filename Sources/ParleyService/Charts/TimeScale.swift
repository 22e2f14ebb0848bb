/// Places minutes of local time, counted from 1970-01-01T00:00, on the horizontal axis.
struct TimeScale {
    /// How many days may lie between two marks of the axis.
    private static let stepsInDays: [Int64] = [1, 2, 7, 14, 30, 61, 91, 182, 365, 730, 1_825, 3_650, 18_250]
    private static let mostMarks: Int64 = 7
    private static let minutesOfDay: Int64 = 1_440

    let first: Int64
    let last: Int64
    let left: Int
    let width: Int

    /// An axis over moments; `nil` for none.
    init?(_ minutes: [Int64], left: Int, width: Int) {
        guard let first = minutes.min(), let last = minutes.max() else { return nil }
        // A day on either side and more, so that what happened on one day has room and lines go on behind the last step.
        let margin = max(Self.minutesOfDay, (last - first) / 20)
        self.first = first - margin
        self.last = last + margin
        self.left = left
        self.width = width
    }

    /// The place of a moment in pixels; beyond the ends it is the end.
    func place(of minute: Int64) -> Int {
        let distance = min(max(minute, first), last) - first
        return left + Int(distance * Int64(width) / (last - first))
    }

    /// Days that the axis names, at their beginning.
    var days: [(place: Int, text: String)] {
        let firstDay = (first + Self.minutesOfDay - 1) / Self.minutesOfDay
        let lastDay = last / Self.minutesOfDay
        let step = Self.stepsInDays.first { (lastDay - firstDay) / $0 < Self.mostMarks } ?? lastDay - firstDay + 1
        return stride(from: firstDay, through: lastDay, by: Int(step)).map { day in
            let date = CalendarDay.civil(daysSinceEpoch: day)
            return (
                place(of: day * Self.minutesOfDay),
                "\(date.year)-\(Self.twoDigits(date.month))-\(Self.twoDigits(date.day))"
            )
        }
    }

    private static func twoDigits(_ number: Int64) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
