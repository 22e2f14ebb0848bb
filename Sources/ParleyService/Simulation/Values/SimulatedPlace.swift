internal import Bargaining

/// A city in which there is bargaining: its province, its law.
struct SimulatedPlace: Hashable, Sendable {
    /// A province.
    struct Province: Hashable, Sendable {
        /// Its code (GB/T 2260).
        let code: RegionCode
        /// Its code (ISO 3166-2).
        let jurisdiction: String
        let zh: String
        let en: String
    }

    let province: Province
    /// The code of the city or, of a municipality, the district.
    let code: RegionCode
    let zh: String
    let en: String
    /// The rule profile of its tables.
    let profile: String

    /// The cities by province.
    static let provinces: [[SimulatedPlace]] = [
        province(
            "630000", "CN-QH", "青海省", "Qinghai", "CN-QH@1", [("630100", "西宁市", "Xining"), ("630200", "海东市", "Haidong")]),
        province(
            "330000", "CN-ZJ", "浙江省", "Zhejiang", "CN-ZJ@1",
            [("330300", "温州市", "Wenzhou"), ("330700", "金华市", "Jinhua")])
            + province("330000", "CN-ZJ", "浙江省", "Zhejiang", "CN-ZJ-HZ@1", [("330100", "杭州市", "Hangzhou")])
            + province("330000", "CN-ZJ", "浙江省", "Zhejiang", "CN-ZJ-NB@1", [("330200", "宁波市", "Ningbo")]),
        province(
            "110000", "CN-BJ", "北京市", "Beijing", "CN-BJ@1",
            [("110105", "朝阳区", "Chaoyang"), ("110108", "海淀区", "Haidian")]),
        province(
            "310000", "CN-SH", "上海市", "Shanghai", "CN-SH@1",
            [("310115", "浦东新区", "Pudong"), ("310112", "闵行区", "Minhang")]),
        province(
            "500000", "CN-CQ", "重庆市", "Chongqing", "CN-CQ@1",
            [("500103", "渝中区", "Yuzhong"), ("500112", "渝北区", "Yubei")]),
        province(
            "370000", "CN-SD", "山东省", "Shandong", "CN-SD@1", [("370100", "济南市", "Jinan"), ("370200", "青岛市", "Qingdao")]),
        province(
            "410000", "CN-HA", "河南省", "Henan", "CN-HA@1",
            [("410100", "郑州市", "Zhengzhou"), ("410300", "洛阳市", "Luoyang")]),
        province(
            "320000", "CN-JS", "江苏省", "Jiangsu", "CN@1", [("320500", "苏州市", "Suzhou"), ("320100", "南京市", "Nanjing")]),
        province(
            "350000", "CN-FJ", "福建省", "Fujian", "CN@1", [("350100", "福州市", "Fuzhou"), ("350200", "厦门市", "Xiamen")]),
        province(
            "440000", "CN-GD", "广东省", "Guangdong", "CN@1",
            [("440100", "广州市", "Guangzhou"), ("440300", "深圳市", "Shenzhen")]),
        province(
            "510000", "CN-SC", "四川省", "Sichuan", "CN@1", [("510100", "成都市", "Chengdu"), ("510700", "绵阳市", "Mianyang")]),
        province(
            "420000", "CN-HB", "湖北省", "Hubei", "CN@1", [("420100", "武汉市", "Wuhan"), ("420500", "宜昌市", "Yichang")]),
    ]

    private static func province(
        _ code: String, _ jurisdiction: String, _ zh: String, _ en: String, _ profile: String,
        _ cities: [(code: String, zh: String, en: String)]
    ) -> [SimulatedPlace] {
        let province = Province(code: SimulatedValue.region(code), jurisdiction: jurisdiction, zh: zh, en: en)
        return cities.map { city in
            SimulatedPlace(
                province: province, code: SimulatedValue.region(city.code), zh: city.zh, en: city.en, profile: profile)
        }
    }
}
