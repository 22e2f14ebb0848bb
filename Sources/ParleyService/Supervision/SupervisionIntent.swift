package import Bargaining

/// An act on a supervision case with the law under which it is judged, as it was looked up for the act.
package struct SupervisionIntent: Sendable {
    /// The act.
    package let act: SupervisionAct
    /// The law and the calendar; `nil` where the profile of the case is not known.
    package let rules: ProcedureRules?
    /// The time zone in which the days of the case are counted.
    package let timeZone: String?

    /// An intent from its parts.
    package init(_ act: SupervisionAct, rules: ProcedureRules?, timeZone: String?) {
        self.act = act
        self.rules = rules
        self.timeZone = timeZone
    }
}
