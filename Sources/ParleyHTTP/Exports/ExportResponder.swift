internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ParleyService
internal import StrictJSON

/// Answers with the analysts' views: what there is, and the rows as they come from the database.
struct ExportResponder: Sendable {
    /// The forms of rows, the first where the request does not say.
    static let mediaTypes = [MediaTypes.csv, MediaTypes.lines, MediaTypes.jsonLines]

    let exports: ContractExports?
    let places: ExportPlaces

    /// Every view with its columns, and how far the caller's ledger was followed.
    func list(_ exchange: Exchange) async throws -> Response {
        let ledger = try exchange.caller().ledger
        let catalogue = try await catalogue()
        return Reply.json(cache: .noStore) { writer in
            writer.beginObject()
            writer.member("contract", ContractCatalogue.schema)
            writer.member("ledger_id", Int64(ledger.number))
            writer.member("position", Self.position(of: ledger, in: catalogue))
            writer.key("data")
            writer.beginArray()
            for view in catalogue.views { Self.write(view, to: &writer) }
            writer.endArray()
            writer.endObject()
        }
    }

    /// The rows of a view, of the caller's ledger.
    func rows(_ exchange: Exchange) async throws -> Response {
        let name = exchange.path.text("view")
        let type = MediaTypes.preferred(exchange.header(.accept), among: Self.mediaTypes) ?? MediaTypes.csv
        let format: ExportFormat = type == MediaTypes.csv ? .csv : .jsonl
        var headers = HTTPFields()
        headers[.contentType] = format == .csv ? "\(type); charset=utf-8" : type
        headers[.contentDisposition] = "attachment; filename=\"\(name).\(format.rawValue)\""
        return try await sent(exchange, headers) { catalogue throws(Problem) in
            guard catalogue.view(named: name) != nil else { throw Problem(.viewUnknown, ["view": name]) }
        } rows: { exports, ledger, body in
            try await exports.send(name, of: ledger, as: format, body)
        }
    }

    /// Every view of the caller's ledger as one data package.
    func package(_ exchange: Exchange) async throws -> Response {
        let format = try exchange.query.word(.format, ExportFormat.self) ?? .csv
        var headers = HTTPFields()
        headers[.contentType] = MediaTypes.archive
        headers[.contentDisposition] = "attachment; filename=\"\(ContractCatalogue.schema)-\(format.rawValue).tar\""
        return try await sent(exchange, headers) { _ in
        } rows: { exports, ledger, body in
            try await exports.sendPackage(of: ledger, as: format, body)
        }
    }

    /// Takes what is to be sent to whoever asked.
    private typealias Send = @concurrent (ExportChunks) async throws -> Void

    /// An answer whose bytes are sent while they are read. What fails on the way ends the connection before the last chunk.
    ///
    /// - Parameters:
    ///   - check: refuses what the contract does not have.
    ///   - rows: begins to read, and hands the bytes on.
    private func sent(
        _ exchange: Exchange, _ fields: HTTPFields, check: (ContractCatalogue) throws(Problem) -> Void,
        rows: @escaping @Sendable @concurrent (ContractExports, LedgerID, Send) async throws -> Void
    ) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        guard let exports else { throw Problem(.contractMissing) }
        // Before anything is asked of the database: it is what the place stands for.
        let place = try ExportPlace(places, principal.id)
        let catalogue = try await catalogue()
        try check(catalogue)
        var headers = fields
        headers[.cacheControl] = CachePolicy.noStore.rawValue
        headers[.accelBuffering] = "no"
        headers[.sourcePosition] = String(Self.position(of: ledger, in: catalogue))
        headers[.vary] = Reply.variance
        guard exchange.request.method != .head else {
            place.leave()
            return Response(status: .ok, headers: headers)
        }
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody { writer in
                defer { place.leave() }
                try await Self.write(to: &writer) { try await rows(exports, ledger, $0) }
                try await writer.finish(nil)
            })
    }

    @concurrent
    private static func write(
        to writer: inout any ResponseBodyWriter, _ rows: @concurrent (Send) async throws -> Void
    ) async throws {
        try await rows { chunks in
            while let chunk = try await chunks.next() { try await writer.write(ByteBuffer(bytes: chunk)) }
        }
    }

    private func catalogue() async throws -> ContractCatalogue {
        do {
            guard let exports else { throw ExportFault.noContract }
            return try await exports.catalogue()
        } catch ExportFault.noContract {
            throw Problem(.contractMissing)
        }
    }

    /// How far a ledger was followed; 0 where nothing was.
    private static func position(of ledger: LedgerID, in catalogue: ContractCatalogue) -> Int64 {
        catalogue.sources.first { $0.ledger == ledger }?.position.number ?? 0
    }

    private static func write(_ view: DescribedView, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("view", view.name)
        writer.member("url", "/v1/exports/\(view.name)")
        write(view.comment, to: &writer)
        writer.key("primary_key")
        writer.beginArray()
        for name in view.key { writer.value(name) }
        writer.endArray()
        writer.key("columns")
        writer.beginArray()
        for column in view.columns {
            writer.beginObject()
            writer.member("name", column.name)
            writer.member("type", column.type.sql)
            if let unit = column.unit { writer.member("unit", unit) }
            write(column.comment, to: &writer)
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
    }

    private static func write(_ comment: ContractComment, to writer: inout JSONWriter) {
        writer.key("description")
        writer.beginObject()
        writer.member("zh", comment.chinese)
        writer.member("en", comment.english)
        writer.endObject()
    }
}
