/// Where the files of a package go. Called on one thread, one file after the other.
public protocol ExportSink: Sendable {
    /// Begins a file.
    func begin(_ name: String) throws
    /// Adds to the file that was begun last.
    func write(_ bytes: [UInt8]) throws
    /// Ends the file that was begun last.
    func end() throws
}
