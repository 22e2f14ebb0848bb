extension ProfileID {
    /// The codes of provinces by their letters: ISO 3166-2:CN beside GB/T 2260.
    private static let provinces = [
        "BJ": "11", "TJ": "12", "HE": "13", "SX": "14", "NM": "15", "LN": "21", "JL": "22", "HL": "23", "SH": "31",
        "JS": "32", "ZJ": "33", "AH": "34", "FJ": "35", "JX": "36", "SD": "37", "HA": "41", "HB": "42", "HN": "43",
        "GD": "44", "GX": "45", "HI": "46", "CQ": "50", "SC": "51", "GZ": "52", "YN": "53", "XZ": "54", "SN": "61",
        "GS": "62", "QH": "63", "NX": "64", "XJ": "65", "TW": "71", "HK": "81", "MO": "82",
    ]

    /// The province whose law the profile is; `nil` for a country as a whole, and outside of China. Complexity: O(1).
    public var province: RegionCode? {
        let codes = text.split(separator: "-")
        guard codes.count > 1, codes[0] == "CN", let digits = Self.provinces[String(codes[1])] else { return nil }
        return RegionCode(digits + "0000")
    }
}
