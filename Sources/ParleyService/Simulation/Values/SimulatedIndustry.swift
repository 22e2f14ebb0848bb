internal import Bargaining

/// The industries of the mission: couriers, food delivery, ride-hailing, trucking.
enum SimulatedIndustry: Int, Hashable, Sendable, CaseIterable {
    case courier
    case foodDelivery
    case rideHailing
    case trucking

    /// Its code (GB/T 4754).
    var code: IndustryCode {
        switch self {
        case .courier: SimulatedValue.industry("6020")
        case .foodDelivery: SimulatedValue.industry("6242")
        case .rideHailing: SimulatedValue.industry("5413")
        case .trucking: SimulatedValue.industry("5431")
        }
    }

    /// Its name.
    var name: (zh: String, en: String) {
        switch self {
        case .courier: ("快递", "courier")
        case .foodDelivery: ("网约配送", "food delivery")
        case .rideHailing: ("网约出租汽车", "ride-hailing")
        case .trucking: ("货运", "road freight")
        }
    }

    /// What its employers are.
    var employerKind: PartyKind {
        switch self {
        case .courier: .franchisee
        case .foodDelivery: .partnerFirm
        case .rideHailing: .platform
        case .trucking: .enterprise
        }
    }

    /// Invented brands of employers; every one occurs in every city.
    static let brands: [(zh: String, en: String)] = [
        ("丰远", "Fengyuan"), ("捷联", "Jielian"), ("安途", "Antu"), ("鸿迅", "Hongxun"), ("顺达通", "Shundatong"),
        ("蓝骑", "Lanqi"), ("云驿", "Yunyi"), ("众行", "Zhongxing"), ("嘉运", "Jiayun"), ("速达", "Suda"),
        ("同城佳", "Tongchengjia"), ("远帆", "Yuanfan"), ("驰野", "Chiye"), ("飞燕", "Feiyan"), ("千里", "Qianli"),
        ("万通", "Wantong"), ("新程", "Xincheng"), ("瑞行", "Ruixing"), ("天驰", "Tianchi"), ("合众", "Hezhong"),
    ]
}
