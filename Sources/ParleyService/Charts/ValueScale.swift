internal import Bargaining

/// Places exact amounts on the vertical axis. The amounts stay exact; only pixels are rounded.
struct ValueScale {
    private static let mostMarks: Int128 = 5
    private static let fractionDigits = 6

    /// The lowest and highest amount of the axis, in millionths.
    private let lowest: Int128
    private let highest: Int128
    private let step: Int128
    private let top: Int
    private let height: Int

    /// An axis over amounts; `nil` for none.
    init?(_ amounts: [ExactDecimal], top: Int, height: Int) {
        let values = amounts.map(\.microUnits)
        guard let smallest = values.min(), let largest = values.max() else { return nil }
        // A single amount stands in the middle of an axis of its own size.
        let span = smallest == largest ? max(abs(largest) / 4, 1) : largest - smallest
        var step: Int128 = 1
        while span / step > Self.mostMarks { step = Self.next(after: step) }
        self.step = step
        lowest = Self.floor(smallest - step / 2, step)
        highest = max(Self.floor(largest + step + step / 2, step), lowest + step)
        self.top = top
        self.height = height
    }

    /// The place of an amount in pixels.
    func place(of amount: ExactDecimal) -> Int {
        place(ofMillionths: amount.microUnits)
    }

    /// Amounts that the axis names.
    var marks: [(place: Int, text: String)] {
        stride(from: lowest, through: highest, by: Int(step)).map { (place(ofMillionths: $0), Self.text($0)) }
    }

    private func place(ofMillionths value: Int128) -> Int {
        top + height - Int((value - lowest) * Int128(height) / (highest - lowest))
    }

    private static func floor(_ value: Int128, _ step: Int128) -> Int128 {
        let remainder = value % step
        return value - (remainder < 0 ? remainder + step : remainder)
    }

    /// The next of 1, 2, 5, 10, 20, 50 …
    private static func next(after step: Int128) -> Int128 {
        var digit = step
        while digit >= 10 { digit /= 10 }
        return digit == 2 ? step / 2 * 5 : step * 2
    }

    private static func text(_ value: Int128) -> String {
        var digits = String(value.magnitude)
        digits = String(repeating: "0", count: max(0, fractionDigits + 1 - digits.count)) + digits
        var fraction = String(digits.suffix(fractionDigits))
        while fraction.last == "0" { fraction.removeLast() }
        let whole = (value < 0 ? "-" : "") + digits.dropLast(fractionDigits)
        return fraction.isEmpty ? whole : "\(whole).\(fraction)"
    }
}
