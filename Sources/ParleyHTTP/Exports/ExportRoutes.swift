internal import HTTPTypes
internal import ParleyService

/// The analysts' views over HTTP. Nothing of an open negotiation is in them but counts.
enum ExportRoutes {
    /// Who works with them.
    private static let analysts: Set<Role> = [.analyst, .auditor]

    /// Its rows of the policy table.
    static let rows: [PolicyRow] = [
        .init(.listExports, .get, "/v1/exports", roles: analysts, relation: .authenticated),
        .init(.readExportPackage, .get, "/v1/exports/package", roles: analysts, relation: .authenticated),
        .init(.readExport, .get, "/v1/exports/{view}", roles: analysts, relation: .authenticated),
    ]

    /// What each of its operations does.
    ///
    /// - Parameter exports: nil over a log without a database, where there is no contract.
    static func handlers(_ exports: ContractExports?) -> [OperationID: RouteHandlers.Handler] {
        let responder = ExportResponder(exports: exports, places: ExportPlaces())
        return [
            .listExports: { try await responder.list($0) },
            .readExportPackage: { try await responder.package($0) },
            .readExport: { try await responder.rows($0) },
        ]
    }
}
