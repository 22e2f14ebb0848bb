/// The text for people that a bundle carries. Nothing vouches for it: whoever does not trust the sender takes it from elsewhere.
enum BundleReadme {
    static let text = """
        A negotiation with the proof that it is recorded so, complete, and since when.
        一次协商的完整记录及其证明：内容未被改动、末尾无缺漏、记录时间可核实。

        With Parley:            parley verify BUNDLE --policy POLICY
        With openssl and sha256sum:  verify-bundle.sh FOLDER KEY...   (docs/guides of Parley)

        Take POLICY and the keys from somebody you trust, not from policy.txt: whoever forges a bundle forges that file, too.
        策略与密钥应取自您信任的来源，不可取自本包中的 policy.txt。

        checkpoint            what the log signed and the parties cosigned: name of the log, number of leaves, root hash
        earlier/              older checkpoints, each with the proof that the newer tree begins with the older one
        events/N.leaf         256 bytes that the log has of event N of the negotiation
        events/N.tlog-proof   that the leaf is in the tree of the checkpoint
        events/N.payload      what was recorded; events/N.salt opens the commitment in the leaf
        events/N.disclosures  what is written beside the event, one a line, or its hash where it was erased or is withheld
        heads.*               the last event of every negotiation at one moment: shows that nothing is left out at the end
        erasures/             records of what was erased

        By hand, for event 1:
          (printf '\\000'; cat events/000001.leaf) | sha256sum
              is the hash that the proof leads from; each line of the proof is the sibling on the way to the root:
              SHA-256 of the byte 01, the left hash and the right hash.
          (printf 'parley/payload/v1\\000'; cat events/000001.salt events/000001.payload) | sha256sum
              equals bytes 132 to 163 of the leaf:  tail -c +133 events/000001.leaf | head -c 32 | xxd -p -c 32
          The signature of the log is Ed25519 over the first lines of checkpoint, up to the empty line.

        """
}
