internal import Bargaining
internal import StrictJSON

/// The `data` of the facts of disputes: written here, read by ``DisputeFactCoding/readers``. A conciliation is named by the
/// member `conciliation`, from 1.
enum DisputeFactCoding {
    /// Writes the members of a fact into the object that is open.
    static func write(_ fact: DisputeFact, to writer: inout JSONWriter) {
        switch fact {
        case .conciliationRequested(let request): write(request, to: &writer)
        case .conciliationOpenedOfOwnMotion(let number, let items):
            writer.fields(.number("conciliation", number), .items(items))
        case .conciliationAccepted(let number, let day, let clock, let timeliness):
            writer.fields(.number("conciliation", number), .text("day", day.description))
            ClockCoding.write(clock, as: "clock", to: &writer)
            ClockCoding.write(timeliness, to: &writer)
        case .conciliationExtended(let number, let day, let clock):
            writer.fields(.number("conciliation", number), .text("day", day.description))
            ClockCoding.write(clock, as: "clock", to: &writer)
        case .conciliationAgreementDrafted(let number, let agreement):
            writer.fields(.number("conciliation", number))
            AgreementDraftCoding.write(agreement.textHash, to: &writer)
            writer.fields(.keys("open_items", agreement.openItems))
        case .conciliationAgreementSigned(let number, let side, let hash, let day):
            writer.fields(.number("conciliation", number), .side(side))
            AgreementDraftCoding.write(hash, to: &writer)
            writer.fields(.text("day", day.description))
        case .conciliationClosed(let number, let closure):
            writer.fields(
                .number("conciliation", number), .text("cause", closure.cause.rawValue),
                .keys("open_items", closure.openItems), .text("day", closure.day.description))
            ClockCoding.write(closure.timeliness, to: &writer)
        case .tripartiteMeetingHeld(let number, let meeting, let day):
            writer.fields(.number("number", number), .text("day", day.description))
            RulingCoding.write(meeting, to: &writer)
        case .arbitrationRequested(let request): RulingCoding.write(request, to: &writer)
        case .arbitrationAwarded(let number, let ruling):
            writer.fields(.number("arbitration", number))
            RulingCoding.write(ruling, to: &writer)
        case .judgmentRecorded(let number, let instance, let ruling):
            writer.fields(.number("arbitration", number), .text("instance", instance.rawValue))
            RulingCoding.write(ruling, to: &writer)
        }
    }

    /// Writes an application; the clock that it stands to as `application`.
    private static func write(_ request: ConciliationRequest, to writer: inout JSONWriter) {
        writer.fields(.number("conciliation", request.number), .side(request.side), .items(request.items))
        if let application = request.application {
            writer.object("application") { writer in
                ClockCoding.write(application.clock, as: "clock", to: &writer)
                writer.member("day", application.day.description)
            }
        }
        ClockCoding.write(request.start, as: "start", to: &writer)
    }
}
