extension Unit {
    /// The ISO 4217 code with which the unit begins, as in `CNY` or `CNY/parcel`; `nil` where it counts no money.
    ///
    /// A code is three capital ASCII letters that are the whole unit or stand before a slash.
    public var currencyCode: String? {
        let code = text.prefix(3)
        guard CurrencyCode.isWellFormed(code) else { return nil }
        let rest = text[code.endIndex...]
        return rest.isEmpty || rest.first == "/" ? String(code) : nil
    }
}
