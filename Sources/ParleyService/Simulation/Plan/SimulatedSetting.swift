internal import Bargaining

/// Who bargains where, about whose work.
struct SimulatedSetting: Hashable, Sendable {
    let place: SimulatedPlace
    let industry: SimulatedIndustry
    /// The employer: 0 is the association of the industry, others are enterprises.
    let employerNumber: Int
    /// Workers in scope.
    let workers: Int

    /// The federation of the province.
    var federation: PartyName { SimulatedValue.party("\(place.province.zh)总工会") }
    /// The labour authority of the city.
    var authority: PartyName { SimulatedValue.party("\(place.zh)人力资源和社会保障局") }
    /// The union federation of the industry in the city.
    var union: PartyName { SimulatedValue.party("\(place.zh)\(industry.name.zh)行业工会联合会") }
    /// The employer side's party.
    var employer: PartyName { SimulatedValue.party(employerName.zh) }

    /// The employer's name in both languages.
    var employerName: (zh: String, en: String) {
        guard !isSector else {
            return ("\(place.zh)\(industry.name.zh)行业协会", "\(place.en) \(industry.name.en) association")
        }
        let brand = SimulatedIndustry.brands[(employerNumber - 1) % SimulatedIndustry.brands.count]
        return ("\(place.zh)\(brand.zh)\(industry.name.zh)有限公司", "\(place.en) \(brand.en) \(industry.name.en) Ltd.")
    }

    /// What the table is called: after the industry, or after the enterprise.
    var tableName: (zh: String, en: String) {
        isSector
            ? ("\(place.zh)\(industry.name.zh)行业", "\(place.en) \(industry.name.en) industry")
            : ("\(employerName.zh)劳动者权益", employerName.en)
    }

    /// Whether the agreement is one of the industry.
    var isSector: Bool { employerNumber == 0 }

    /// An enterprise of the city that can join.
    func enterprise(_ number: Int) -> PartyName {
        SimulatedSetting(place: place, industry: industry, employerNumber: number, workers: workers).employer
    }

    /// The account that plays a role.
    func account(_ role: SimulatedRole) -> PrincipalID {
        let home = role.isProvincial ? place.province.code.text : "\(place.code.text)-\(industry.code.text)"
        return SimulatedValue.principal("simulated-\(role.rawValue)-\(home)")
    }
}
