/// Why a server cannot be started: a programmer's or an operator's error, in words.
public struct StartFault: Error, CustomStringConvertible {
    /// What is wrong and how to cure it.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
