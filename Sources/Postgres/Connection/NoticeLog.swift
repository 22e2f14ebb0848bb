internal import CLibPQ
internal import Logging

/// Sends the server's notices to the log; libpq would print them to stderr.
final class NoticeLog {
    private let logger: Logger
    /// Whether the server has said that it ends the session.
    private(set) var hasHeardGoodbye = false

    init(logger: Logger) {
        self.logger = logger
    }

    /// Takes a connection's notices from now on. Must outlive the connection.
    func install(on handle: OpaquePointer) {
        PQsetNoticeReceiver(handle, receiveNotice, Unmanaged.passUnretained(self).toOpaque())
    }

    fileprivate func record(_ result: OpaquePointer) {
        func field(_ code: Int32) -> String {
            PQresultErrorField(result, code).map { String(cString: $0) } ?? ""
        }
        let severity = field(CLIBPQ_SEVERITY)
        hasHeardGoodbye = hasHeardGoodbye || severity == "FATAL" || severity == "PANIC"
        logger.debug(
            "server notice",
            metadata: [
                "severity": "\(severity)",
                "sqlstate": "\(field(CLIBPQ_SQLSTATE))",
                "notice": "\(field(CLIBPQ_MESSAGE))",
            ])
    }
}

private func receiveNotice(_ context: UnsafeMutableRawPointer?, _ result: OpaquePointer?) {
    guard let context, let result else { return }
    Unmanaged<NoticeLog>.fromOpaque(context).takeUnretainedValue().record(result)
}
