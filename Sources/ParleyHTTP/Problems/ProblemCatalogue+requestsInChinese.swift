extension ProblemCatalogue {
    /// Problems of credentials, requests and the service.
    static let requestsInChinese: [ProblemCode: ProblemText] = [
        .unauthenticated: .init(
            "缺少凭证", "此操作需要凭证。", "请以 Authorization: Bearer 发送 API 密钥（parley_sk_…）或访问令牌。"),
        .invalidCredentials: .init(
            "凭证无效", "凭证被拒绝：格式错误、已过期、已撤销或不适用于本服务。", "请申请新的 API 密钥或访问令牌，并以 Authorization: Bearer 发送。"),
        .forbidden: .init(
            "角色无权操作", "您的角色（{roles}）都不能调用此操作。", "需要以下角色之一：{needed}。角色由管理员授予账号。"),
        .ledgerRequired: .init(
            "须指明账本", "您的凭证可访问多个账本：{ledgers}。", "请在 Parley-Ledger 头中写明其中一个的编号。"),
        .ledgerNotPermitted: .init(
            "无权访问该账本", "您的凭证不能访问 Parley-Ledger 所指的账本。", "请写明以下之一：{ledgers}。"),
        .notPermitted: .init(
            "席位无权操作", "您可以查阅本次协商，但您的席位无权作出此行为。", "请由本方首席代表办理，或由其指派您。"),
        .malformedRequest: .init("请求不是有效的 HTTP", "无法按 HTTP 读取该请求。", "请按 RFC 9112 发送。"),
        .headersTooLarge: .init("请求头过大", "请求头字段超过服务器可读取的大小。", "请减少或缩短请求头字段。"),
        .notFound: .init("未找到", "此处没有内容，或没有您可以查阅的内容。", "请核对地址，并确认您的账号在该协商中有席位。"),
        .routeUnknown: .init("没有此地址", "没有任何操作使用路径 {path}。", "全部路径见 /docs。"),
        .methodNotAllowed: .init("此处不接受该方法", "路径 {path} 不接受 {method}。", "可用的方法：{allowed}。"),
        .notAcceptable: .init("没有可接受的形式", "此操作只返回 {offered}。", "请在 Accept 头中包含该类型，或不发送 Accept。"),
        .payloadTooLarge: .init("正文过大", "正文超过 {limit} 字节。", "请分成几次行为发送。"),
        .unsupportedMediaType: .init(
            "不支持的媒体类型", "正文须以 UTF-8 的 application/json 发送。", "请发送 Content-Type: application/json。"),
        .malformedJSON: .init(
            "正文不是严格的 JSON", "在第 {offset} 字节、{pointer} 处无法读取正文：应为 {expected}。",
            "请以 UTF-8 发送一个 JSON 对象（RFC 8259），每个成员只出现一次。"),
        .unknownParameter: .init("未知的查询参数", "此操作没有查询参数“{name}”。", "可用的参数：{known}。"),
        .invalidParameter: .init("参数无效", "参数“{name}”无效：应为 {expected}。", "请改正后重试。"),
        .parametersExclusive: .init("参数互斥", "“{first}”与“{second}”不能同时使用。", "请去掉其中一个。"),
        .invalidCursor: .init(
            "游标不可用", "该游标不是为此列表、其筛选条件和您的账号签发的，或已被改动。", "请不带游标重新开始。"),
        .invalidBody: .init("内容无效", "{pointer}：{expected}。", "请改正 “errors” 所列各处后重新发送。"),
        .decimalAsNumber: .init(
            "小数以数字形式发送", "{pointer} 是 JSON 数字；数额须以字符串形式的精确小数发送。",
            "请发送 \"4.50\" 而不是 4.50：字符串保留每一位数字。"),
        .futureTime: .init("时间尚未到来", "“{name}”在将来，尚无任何已知内容。", "请写明不晚于现在的时间，或不写。"),
        .versionBeyondHead: .init(
            "该版本尚不存在", "协商现为第 {current} 版；所请求的版本更晚。", "请写明不大于 {current} 的版本。"),
        .idempotencyKeyMissing: .init(
            "缺少 Idempotency-Key", "每个行为都需要 Idempotency-Key，以便安全重试。",
            "每个新行为请用新的键（1 至 255 个可见 ASCII 字符），重试时用同一个键。"),
        .idempotencyKeyInvalid: .init(
            "Idempotency-Key 无效", "Idempotency-Key 须为 1 至 255 个可见 ASCII 字符。", "例如可用随机 UUID。"),
        .idempotencyKeyReused: .init(
            "该键已用于另一行为", "此 Idempotency-Key 已记录了另一个行为。", "新行为请用新的键；只有重试旧行为时才重复旧正文。"),
        .requestInProgress: .init(
            "同一行为正在记录", "带有此键或针对本次协商的另一请求正在处理。", "请在 {seconds} 秒后重新发送同一请求。"),
        .preconditionRequired: .init(
            "须有 If-Match", "此行为是对协商某一状态的答复，须写明所答复的版本。", "请读取谈判桌，并以其 ETag 作为 If-Match 发送。"),
        .invalidPrecondition: .init(
            "If-Match 无效", "If-Match 须为本次协商的实体标签，如 \"17\"，或 *。", "请原样发送上次答复的 ETag。"),
        .staleVersion: .init(
            "协商已有新进展", "您答复的是第 {expected} 版；协商现为第 {current} 版。“missed_events”列出您错过的内容。",
            "请先阅读错过的内容，再作决定，并以 If-Match: \"{current}\" 发送。"),
        .rateLimited: .init(
            "请求过多", "您的账号发送的请求超过每秒 {rate} 个的持续上限。",
            "请在 {seconds} 秒后重新发送同一请求；每个答复的 RateLimit 头字段说明剩余额度。"),
        .tooManyStreams: .init("打开的事件流过多", "您的账号已打开 {limit} 个事件流。", "请关闭一个，或在一个流中跟随多个协商。"),
        .overloaded: .init(
            "服务繁忙", "服务的工作量超出其承受能力；未记录任何内容。", "请在 {seconds} 秒后以同一 Idempotency-Key 重新发送同一请求。"),
        .ledgerReadOnly: .init(
            "账本暂不接受行为", "日志短于其已签名的部分，因此不得追加；未记录任何内容，仍可读取。",
            "请联系运营者：须找回缺失的事件，或关闭该日志；之后再重新发送请求。"),
        .timedOut: .init(
            "服务未及时答复", "工作未能按时完成。", "请在 {seconds} 秒后以同一 Idempotency-Key 重新发送同一请求。"),
        .outcomeUnknown: .init(
            "不知行为是否已记录", "记录该行为时与日志的连接中断。",
            "请在 {seconds} 秒后以同一 Idempotency-Key 重新发送同一请求：只会记录一次。"),
        .internalError: .init(
            "内部错误", "服务出现故障；故障已按请求编号记入日志。",
            "请稍后以同一 Idempotency-Key 重试；如仍不成功，请将请求编号告知运维人员。"),
    ]
}
