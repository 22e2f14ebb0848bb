/// From the invitation to an agreement in force, by the law of the place, as rules over values (domain §3.3, §3.4).
///
/// Part of the negotiation's own stream and decider: ``Negotiation`` hands acts and facts of the procedure over to it. The
/// rules read no clock and compute no hash. What the law says arrives as ``ProcedureRules``; facts that start a clock or
/// recompute a vote keep the profile version and the article they rest on, so that a later profile changes nothing.
public enum Procedure {}
