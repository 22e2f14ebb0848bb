/// One line of a stream of lines, as it came.
package enum NumberedLine: Hashable, Sendable {
    /// A line with its number from 1; without its end.
    case line(Int, [UInt8])
    /// A line with more than ``LineSplitter/maximumLineBytes``.
    case tooLong(Int)

    /// Its number.
    package var number: Int {
        switch self {
        case .line(let number, _), .tooLong(let number): number
        }
    }
}
