/// Why the demo cannot be recorded.
enum DemoFault: Error, CustomStringConvertible {
    /// A value of the story is not well formed.
    case malformed(String)
    /// An act was not accepted; the number counts from 1.
    case refused(step: Int, reason: String)

    var description: String {
        switch self {
        case .malformed(let text): "the demo holds a malformed value: \(text)"
        case .refused(let step, let reason): "act \(step) of the demo was not recorded: \(reason)"
        }
    }
}
