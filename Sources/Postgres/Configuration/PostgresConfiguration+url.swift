internal import CLibPQ

extension PostgresConfiguration {
    /// Reads `postgresql://user@host:port/database?keyword=value` or `keyword=value …`, as libpq reads them.
    ///
    /// `application_name` and `connect_timeout` (whole seconds, at least 2 as in libpq) become fields; everything else
    /// stays in ``keywords``.
    ///
    /// - Throws: ``PostgresConfigurationError`` when libpq refuses the string.
    public init(url: String) throws(PostgresConfigurationError) {
        var errorText: UnsafeMutablePointer<CChar>?
        guard let options = PQconninfoParse(url, &errorText) else {
            let message = errorText.map { String(cString: $0) } ?? "out of memory"
            PQfreemem(errorText)
            throw PostgresConfigurationError(libpqMessage: message)
        }
        defer { PQconninfoFree(options) }
        var keywords: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                keywords[String(cString: keyword)] = String(cString: value)
            }
            option += 1
        }
        let applicationName = keywords.removeValue(forKey: "application_name")
        self.init(keywords: keywords, applicationName: applicationName)
        if let seconds = self.keywords.removeValue(forKey: "connect_timeout").flatMap({ Int($0) }), seconds > 0 {
            connectTimeout = .seconds(max(seconds, 2))
        }
    }
}
