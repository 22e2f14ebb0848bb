extension LocalMoment {
    /// Whether a validity that ends at this moment is over at `now`: a day counts to its end, a minute to its end.
    ///
    /// Where `now` is only known as a day, that whole day still counts.
    public func hasPassed(at now: LocalMoment) -> Bool {
        guard day == now.day else { return day < now.day }
        guard let minute, let current = now.minute else { return false }
        return minute < current
    }
}
