/// What is bargained over: the ten subjects of the mission and the extensions that real agreements need
/// (domain §2.0). The raw value is the storage format.
public enum Subject: String, Hashable, Sendable, CaseIterable {
    case pieceRate = "piece_rate"
    case orderAllocation = "order_allocation"
    case commissionRatio = "commission_ratio"
    case labourQuota = "labour_quota"
    case paymentMethod = "payment_method"
    case platformEntryExit = "platform_entry_exit"
    case workingHours = "working_hours"
    case restLeave = "rest_leave"
    case labourProtection = "labour_protection"
    case rewardsPenalties = "rewards_penalties"
    case wage
    case etaRouting = "eta_routing"
    case consultationMechanism = "consultation_mechanism"
    case insuranceWelfare = "insurance_welfare"
    case womenProtection = "women_protection"
    case trainingCareer = "training_career"
    case algorithmDisclosure = "algorithm_disclosure"
    case other
}
