internal import Bargaining
package import EventSourcing
internal import EventStorePostgres

extension CampaignService {
    /// A campaign and its coverage, from the log alone: asked again for the same instant it is the same for ever.
    ///
    /// - Parameter instant: what was recorded by then; `nil` is all.
    /// - Complexity: linear in the campaign's stream and in the few events of its negotiations that it counts.
    package func report(
        of campaign: StreamID, in ledger: LedgerID, for principal: Principal, asOf instant: Timestamp? = nil
    ) async throws -> ReadOutcome<CampaignReport> {
        let current = try await campaigns.view(of: .existing(campaign, in: ledger), for: principal)
        guard case .found = current else { return .notVisible }
        let position: GlobalPosition
        if let instant {
            guard instant <= negotiations.clock.now() else { return .futureTime }
            do {
                position = try await negotiations.log.recordedHead(atOrBefore: instant, in: ledger)
            } catch EventStoreError.futureTime {
                return .futureTime
            }
        } else {
            position = try await negotiations.log.head(of: ledger).position
        }
        guard let report = try await report(of: campaign, in: ledger, through: position) else { return .notVisible }
        return .found(report)
    }

    /// The same up to a position of the ledger, for who was found to see the campaign; `nil` where it was not there yet.
    func report(
        of campaign: StreamID, in ledger: LedgerID, through position: GlobalPosition
    ) async throws -> CampaignReport? {
        let folded = try await campaigns.states.fold(of: campaign, in: ledger) { $0.position <= position }
        guard folded.exists else { return nil }
        let courses = try await courses(
            of: folded.state.targets.compactMap { folded.state.negotiations[$0.key] }, in: ledger, through: position)
        return Self.report(of: campaign, folded, courses, at: position)
    }

    /// The courses of negotiations by stream, as they were at a position.
    private func courses(
        of streams: [StreamID], in ledger: LedgerID, through position: GlobalPosition
    ) async throws -> [StreamID: CampaignCourse] {
        let codec = NegotiationEventCodec.current
        var courses: [StreamID: CampaignCourse] = [:]
        for start in stride(from: 0, to: streams.count, by: limits.streamsPerRead) {
            let page = Array(streams[start..<min(start + limits.streamsPerRead, streams.count)])
            let events = try await negotiations.log.events(
                of: page, types: CampaignCourse.eventTypes, in: ledger, throughPosition: position)
            for recorded in events {
                courses[recorded.stream, default: CampaignCourse()].take(try codec.decode(recorded).event.fact)
            }
        }
        return courses
    }

    private static func report(
        of campaign: StreamID, _ folded: FoldedStream<CampaignFamily>, _ courses: [StreamID: CampaignCourse],
        at position: GlobalPosition
    ) -> CampaignReport {
        var progress = CampaignProgress()
        var claims: [CoverageClaim] = []
        for target in folded.state.targets {
            guard let negotiation = folded.state.negotiations[target.key] else {
                progress.count(.listed)
                continue
            }
            let course = courses[negotiation] ?? CampaignCourse()
            progress.count(course.standing)
            if let claim = course.claim(of: target.key) { claims.append(claim) }
        }
        return CampaignReport(
            campaign: campaign, version: folded.version, state: folded.state, position: position, progress: progress,
            coverage: CampaignCoverage(of: folded.state.targets, by: claims), agreements: claims.count)
    }
}
