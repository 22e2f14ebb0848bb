/// The kinds of platform workers (domain §2). The raw value is the word of storage and API.
public enum WorkerCategory: String, Hashable, Sendable, CaseIterable {
    /// 货车司机
    case truckDriver = "truck_driver"
    /// 网约车司机
    case rideHailingDriver = "ride_hailing_driver"
    /// 快递员
    case courier
    /// 外卖配送员
    case foodDeliveryRider = "food_delivery_rider"
    case other
}
