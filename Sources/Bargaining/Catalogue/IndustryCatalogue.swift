/// The branches of the economy in which workers in new forms of employment bargain: transport, post, catering and platforms with
/// the groups and classes of drivers, couriers and riders (GB/T 4754-2017).
///
/// A part of the standard: a code may be used that has no entry here.
public enum IndustryCatalogue {
    /// The branches, each before its parts.
    public static let entries: [IndustryEntry] = rows.compactMap { code, zh, en in
        IndustryCode(code).map { IndustryEntry(code: $0, zh: zh, en: en) }
    }

    private static let rows: [(String, String, String)] = [
        ("53", "铁路运输业", "Rail transport"),
        ("54", "道路运输业", "Road transport"),
        ("541", "城市公共交通运输", "Urban public transport"),
        ("5413", "出租车客运", "Taxi service"),
        ("543", "道路货物运输", "Road freight transport"),
        ("5431", "普通货物道路运输", "General road freight"),
        ("5432", "冷藏车道路运输", "Refrigerated road freight"),
        ("5433", "集装箱道路运输", "Container road freight"),
        ("5434", "大型货物道路运输", "Heavy cargo road freight"),
        ("5435", "危险货物道路运输", "Dangerous goods road freight"),
        ("5436", "邮件包裹道路运输", "Mail and parcel road freight"),
        ("5437", "城市配送", "Urban distribution"),
        ("5438", "搬家运输", "Removal services"),
        ("55", "水上运输业", "Water transport"),
        ("56", "航空运输业", "Air transport"),
        ("57", "管道运输业", "Pipeline transport"),
        ("58", "多式联运和运输代理业", "Multimodal transport and forwarding"),
        ("59", "装卸搬运和仓储业", "Cargo handling and storage"),
        ("60", "邮政业", "Post"),
        ("601", "邮政基本服务", "Basic postal services"),
        ("6010", "邮政基本服务", "Basic postal services"),
        ("602", "快递服务", "Courier services"),
        ("6020", "快递服务", "Courier services"),
        ("609", "其他寄递服务", "Other delivery services"),
        ("6090", "其他寄递服务", "Other delivery services"),
        ("62", "餐饮业", "Catering"),
        ("624", "餐饮配送及外卖送餐服务", "Catering distribution and meal delivery"),
        ("6241", "餐饮配送服务", "Catering distribution"),
        ("6242", "外卖送餐服务", "Meal delivery"),
        ("64", "互联网和相关服务", "Internet and related services"),
        ("643", "互联网平台", "Internet platforms"),
        ("6432", "互联网生活服务平台", "Internet platforms for services of daily life"),
    ]
}
