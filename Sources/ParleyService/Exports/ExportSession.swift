/// How sessions are set that send views in the text form of COPY.
enum ExportSession {
    /// The form of days and instants does not depend on what the login or the server is set to; UTC is every session's already.
    static let settings = [("datestyle", "ISO"), ("jit", "off")]
}
