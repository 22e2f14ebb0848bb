import EventSourcing
import Foundation
import ParleyService
import StrictJSON

@testable import ParleyHTTP

/// The people of all scenarios. Their keys are made once, so that on every stage everybody has the same pseudonyms.
struct Cast: Sendable {
    /// Somebody with the roles of the credentials.
    enum Person: String, Sendable, CaseIterable {
        case labourChief = "labour-chief"
        case labourSecond = "labour-negotiator"
        case employerChief = "employer-chief"
        case employerSecond = "employer-negotiator"
        case recorder
        case mediator
        case stranger
        case auditor

        /// Whether they sit on one of the two sides.
        var isOfASide: Bool {
            switch self {
            case .labourChief, .labourSecond, .employerChief, .employerSecond: true
            default: false
            }
        }

        var role: Role {
            switch self {
            case .labourChief, .employerChief: .chiefRepresentative
            case .labourSecond, .employerSecond, .stranger: .negotiator
            case .recorder: .recorder
            case .mediator: .mediator
            case .auditor: .auditor
            }
        }
    }

    let keys: PersonKeyStore
    let keyFile: String
    private let tokens: [Person: String]
    private let directory: TestDirectory

    static func make() async throws -> Cast {
        let directory = TestDirectory()
        try FileManager.default.createDirectory(atPath: directory.path, withIntermediateDirectories: true)
        let issuer = TestIssuer()
        let keyFile = directory.path + "/keys.json"
        try Data(try await issuer.load().bytes).write(to: URL(filePath: keyFile))
        let keys = PersonKeyStore(directory: directory.path + "/people")
        var tokens: [Person: String] = [:]
        for person in Person.allCases {
            if let id = PrincipalID(person.rawValue) { _ = try await keys.keyMadeIfMissing(of: id) }
            var claims = TestIssuer.claims(at: Stage.start, subject: person.rawValue)
            claims["exp"] = .integer(Stage.start.microseconds / 1_000_000 + 86_400)
            claims["parley_roles"] = [.string(person.role.rawValue)]
            tokens[person] = try issuer.token(claims)
        }
        return Cast(keys: keys, keyFile: keyFile, tokens: tokens, directory: directory)
    }

    /// The credentials of somebody.
    func authorization(_ person: Person) -> String { "Bearer \(tokens[person] ?? "")" }
}
