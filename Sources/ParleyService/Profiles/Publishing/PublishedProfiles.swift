internal import Bargaining
internal import EventSourcing
internal import Synchronization

/// What was published in each ledger, as far as this process has read the registers. A version never changes and none goes away, so
/// that what is here is right; only what is missing may have been published meanwhile.
final class PublishedProfiles: Sendable {
    private struct Register {
        var version = StreamVersion.none
        var sources: [ProfileSource] = []
        var catalogue: ProfileCatalogue
    }

    private let installed: ProfileCatalogue
    private let registers = Mutex<[LedgerID: Register]>([:])

    init(besides installed: ProfileCatalogue) {
        self.installed = installed
    }

    /// The profiles of a ledger: installed ones, and those published there.
    func catalogue(of ledger: LedgerID) -> ProfileCatalogue {
        registers.withLock { $0[ledger]?.catalogue } ?? installed
    }

    /// The version of the register up to which it was read; `nil` before it was.
    func version(of ledger: LedgerID) -> StreamVersion? { registers.withLock { $0[ledger]?.version } }

    /// Takes further events of the register of a ledger, in order; those that are known are passed over.
    ///
    /// - Throws: ``EventCodecError``.
    /// - Complexity: linear in the events; where there are new ones, in the register too.
    func take(_ events: [RecordedEvent], in ledger: LedgerID) throws {
        let published = try events.map { row in (row.version, try StreamCodec<ProfileFamily>.decode(row).event.fact) }
        registers.withLock { registers in
            var register = registers[ledger] ?? Register(catalogue: installed)
            var isNew = false
            for (version, fact) in published where version == register.version.next {
                register.version = version
                if case .published(let profile) = fact, let source = Self.source(of: profile) {
                    register.sources.append(source)
                    isNew = true
                }
            }
            if isNew { register.catalogue = installed.adding(register.sources) }
            registers[ledger] = register
        }
    }

    /// The text of a published version, read; `nil` where this program reads it no more: then nothing is due under it, as under any
    /// profile that is not there.
    private static func source(of profile: PublishedProfile) -> ProfileSource? {
        do throws(ProfileFault) {
            return try ProfileSource(Array(profile.text.utf8), file: profile.reference.description)
        } catch {
            return nil
        }
    }
}
