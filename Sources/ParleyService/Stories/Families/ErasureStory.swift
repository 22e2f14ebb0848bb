package import Bargaining

extension ErasureFamily: ToldFamily {
    package static func sentence(
        of fact: ErasureFact, before _: ErasureRegisterState, titles _: [ItemKey: Title], in language: Language
    ) -> String {
        switch language {
        case .en: EnglishVoice().tell(fact)
        case .zh: ChineseVoice().tell(fact)
        }
    }
}
