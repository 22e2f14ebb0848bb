import ParleyService
import StrictJSON

@testable import ParleyHTTP

/// An RSA key of 2,048 bits and a token signed with it by OpenSSL: made once, its private half thrown away. Its claims are
/// those of ``TestIssuer`` at second 1,790,000,000.
enum RSAExample {
    /// The public key as JWK.
    static let key: JSONValue = ["kty": "RSA", "kid": "rsa", "use": "sig", "e": "AQAB", "n": .string(modulus)]

    /// The token, signed with RS256.
    static let token = "\(signed).\(signature)"

    /// The token with another signature.
    static func token(signature: [UInt8]) -> String {
        "\(signed)." + String(decoding: Base64URL.encode(signature), as: UTF8.self)
    }

    /// RSASSA-PKCS1-v1_5 with SHA-256 over header and claims.
    static let signature = """
        DKwhET-Xo8og389CV5pqszv-p3JM8z71tiT2bMiVNQ9xIfL4KUkm0nIOjvtSmRLXOCm89g72gILLkisMRWyoMajhdVEyCLjRuPuh\
        tP5g6cWwmohDulrqWwQC5t80RsyLdSeotSWegw5SPryFhMs_gZqwCKsTQbzR1u2OvI4STl6cBZiemY5ks16yMRvnSVDNcur0FF-h\
        4apcruip_0EmtBr1Z8Y816yWyjAHOG78eCrtiBNZYlgle0Rc9XSV7iRXz3W8rm0JeEFsK-lcAhYFFWYeX30EGM9J_--rV737mWIK\
        1kCaPwYw1aCpQIcrpdJPooLIh-a9BCHU3AsNfDdHog
        """

    /// RSASSA-PSS with SHA-256 over the same bytes.
    static let paddedSignature = """
        pd__fMQLTowNptb_jPYk4wYc3rDXvBilfSCfvBhc8hhqaGJ9elGl0LxyOK15JVFx9cEPscERJ-pCEv9BLPpZ1vVAXdBfFrdsSNcR\
        CkhnVFmu5K8ubhP81b1WeBED2tw3wlptVwC1PoWFyS3sRCBWw5Rw0uIFHGkk06E0CwkAUuOCC4rj7QjrlZLu2mRQbsJd49M6vOBi\
        bYXLE9EqzCYPjBS9NuEYhGdv9EF9QbO79YZpsVF3qkUJXnznalB2F20ImT7Mo7HDnNpTR3fXI2kiR2h9MAVL8SWZz3OSdNrb9yrP\
        WL_pYdgyMHJH-pvKmZeJ-w_6-Nq63S5D8w1LfVzilQ
        """

    /// Header and claims.
    private static let signed = """
        eyJhbGciOiJSUzI1NiIsImtpZCI6InJzYSJ9.eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUiLCJhdWQiOiJwYXJsZXkiLCJ\
        zdWIiOiJsYWJvdXItY2hpZWYiLCJleHAiOjE3OTAwMDA5MDAsIm5iZiI6MTc4OTk5OTk5OSwicGFybGV5X3JvbGVzIjpbIm5lZ29\
        0aWF0b3IiLCJqYW5pdG9yIl0sInBhcmxleV9sZWRnZXJzIjpbMV19
        """

    /// The modulus.
    private static let modulus = """
        peJ1Sy97m6MxxE7S167ekKWsaVBLYfc3kr5lERNuGMV7kma62z1dAXVZfNrLFPw5EPDBFBUQYFK-xcsOxRBLGHI28SuNx2g5kNML\
        Cx3u-AE-TJTUoCQYP4CfC2dvb70r90CBBsrVYwrY6JdXT4n2Q7rwT8PeRqk0IoHChBYJ0S8tQF42cHQ7nBbjgXKHT7YOap0TEd88\
        OGcxw_hEkC8vuAACrnkcrw4Psio4liJlJWUUSJ1QcRfUpTVaiiSC3Ulo8y1zmx9i6aRCk1phdAZLhFTiuVOlurhvG7J_UhOUdbHs\
        TJ4zfetHiyeH4AVj3Ji2z92MtOSrsA0fVCswwNyMDw
        """
}
