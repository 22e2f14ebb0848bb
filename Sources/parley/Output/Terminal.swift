internal import Foundation
internal import ParleyService
internal import StrictJSON

/// Where a command writes: results on standard output, talk on standard error.
enum Terminal {
    /// Writes one line of results.
    static func result(_ line: String) {
        write(Array(line.utf8) + [UInt8(ascii: "\n")], to: .standardOutput)
    }

    /// Writes one JSON value and a line end as results.
    static func result(json: JSONWriter) {
        write(json.bytes + [UInt8(ascii: "\n")], to: .standardOutput)
    }

    /// Writes bytes that are a result already.
    static func result(bytes: [UInt8]) {
        write(bytes, to: .standardOutput)
    }

    /// Says something to the person at the terminal.
    static func say(_ line: String) {
        write(Array(line.utf8) + [UInt8(ascii: "\n")], to: .standardError)
    }

    /// Writes to standard error without a line end.
    static func draw(_ text: String) {
        write(Array(text.utf8), to: .standardError)
    }

    /// The language of the terminal's locale; English for every locale that is not Chinese.
    static var language: Language {
        let environment = ProcessInfo.processInfo.environment
        let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
        return locale.hasPrefix("zh") ? .zh : .en
    }

    /// Whether standard error is a terminal.
    static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

    private static func write(_ bytes: [UInt8], to handle: FileHandle) {
        do {
            try handle.write(contentsOf: bytes)
        } catch {
            // Whoever read our output has gone: there is nobody left to tell, and nothing left to do.
            exit(ExitStatus.failed.rawValue)
        }
    }
}
