extension BundleVerifier {
    /// Step 2: the log signed the checkpoint, and the quorum cosigned it.
    mutating func checkCheckpoint() throws(BundleFinding) {
        let bytes = try required(.checkpoint)
        let signed: SignedCheckpoint
        do throws(CheckpointFault) {
            signed = try SignedCheckpoint(parsing: bytes)
        } catch {
            throw BundleFinding(.checkpointMalformed, in: .checkpoint, error.description)
        }
        report.checkpoint = signed
        let verdict: CheckpointVerdict
        do throws(CheckpointRefusal) {
            verdict = try options.policy.judge(signed, allowingNoQuorum: options.allowsNoQuorum)
        } catch {
            throw BundleFinding(.checkpointRefused, in: .checkpoint, error.description)
        }
        report.verdict = verdict
        if verdict.standing == .provisional, !options.allowsNoQuorum {
            let missing = verdict.missing.map(\.name.description).joined(separator: ", ")
            throw BundleFinding(
                .checkpointProvisional, in: .checkpoint,
                "the quorum has not cosigned the checkpoint; missing: \(missing)")
        }
        checkpoint = signed.checkpoint
        checkpointBytes = bytes
        mark(signed, verdict)
    }

    /// Step 4: the tree begins with that of an earlier checkpoint.
    mutating func checkEarlier(_ size: UInt64) throws(BundleFinding) {
        guard let checkpoint, let newest = report.checkpoint else { return }
        let noteFile = BundleFile.earlierCheckpoint(size: size)
        let proofFile = BundleFile.earlierProof(size: size)
        let older: SignedCheckpoint
        let noteBytes = try required(noteFile)
        do throws(CheckpointFault) {
            older = try SignedCheckpoint(parsing: noteBytes)
        } catch {
            throw BundleFinding(.earlierMalformed, in: noteFile, error.description)
        }
        guard older.checkpoint.size == size, size < checkpoint.size else {
            throw BundleFinding(
                .earlierMalformed, in: noteFile,
                "the checkpoint is of \(older.checkpoint.size) leaves, and the newest of \(checkpoint.size)")
        }
        let verdict: CheckpointVerdict
        do throws(CheckpointRefusal) {
            verdict = try options.policy.judge(older, allowingNoQuorum: true)
        } catch {
            throw BundleFinding(.earlierRefused, in: noteFile, error.description)
        }
        guard older.checkpoint.origin == checkpoint.origin else {
            throw BundleFinding(.earlierRefused, in: noteFile, "of another log, \(older.checkpoint.origin)")
        }
        let request: AddCheckpoint
        let proofBytes = try required(proofFile)
        do throws(AddCheckpointFault) {
            request = try AddCheckpoint(parsing: proofBytes)
        } catch {
            throw BundleFinding(.earlierMalformed, in: proofFile, error.description)
        }
        guard request.proof.oldSize == size, request.checkpoint.bytes == checkpointBytes else {
            throw BundleFinding(
                .earlierMalformed, in: proofFile, "the proof is from another size, or to another checkpoint")
        }
        do throws(ProofFault) {
            try request.proof.verify(oldRoot: older.checkpoint.rootHash, newRoot: checkpoint.rootHash)
        } catch {
            report.fork = BundleReport.Fork(older: older, newer: newest, hashes: request.proof.hashes)
            throw BundleFinding(.earlierInconsistent, in: proofFile, error.description)
        }
        earlier[size] = older
        report.earlierSizes.append(size)
        mark(older, verdict)
    }

    /// Step 4: what whoever verifies kept from before belongs to the same history.
    mutating func checkKept(_ kept: KeptCheckpoint) throws(BundleFinding) {
        guard let checkpoint, let newest = report.checkpoint else { return }
        let own = kept.checkpoint
        do throws(CheckpointRefusal) {
            _ = try options.policy.judge(own, allowingNoQuorum: true)
        } catch {
            throw BundleFinding(.keptRefused, in: kept.name, error.description)
        }
        guard own.checkpoint.origin == checkpoint.origin else {
            throw BundleFinding(.keptOfAnotherLog, in: kept.name, "of another log, \(own.checkpoint.origin)")
        }
        let size = own.checkpoint.size
        if size > checkpoint.size {
            try checkExtension(kept, of: checkpoint)
        } else if size > 0 {
            guard let same = size == checkpoint.size ? newest : earlier[size] else {
                throw BundleFinding(
                    .keptUnproven, in: kept.name,
                    "the bundle has no proof from this checkpoint of \(size) leaves; ask for one with it")
            }
            guard same.checkpoint.rootHash == own.checkpoint.rootHash else {
                report.fork = BundleReport.Fork(older: own, newer: same, hashes: [])
                throw BundleFinding(
                    .fork, in: kept.name, "the log signed two trees of \(size) leaves with different roots")
            }
        }
    }

    /// A kept checkpoint that is newer than the bundle extends it.
    private func checkExtension(_ kept: KeptCheckpoint, of checkpoint: Checkpoint) throws(BundleFinding) {
        guard let proof = kept.extending, proof.oldSize == checkpoint.size else {
            throw BundleFinding(
                .keptUnproven, in: kept.name,
                """
                this checkpoint of \(kept.checkpoint.checkpoint.size) leaves is newer than the bundle; give it as an \
                add-checkpoint from \(checkpoint.size)
                """)
        }
        do throws(ProofFault) {
            try proof.verify(oldRoot: checkpoint.rootHash, newRoot: kept.checkpoint.checkpoint.rootHash)
        } catch {
            throw BundleFinding(.keptInconsistent, in: kept.name, error.description)
        }
    }

    private mutating func mark(_ signed: SignedCheckpoint, _ verdict: CheckpointVerdict) {
        marks.append(
            BundleTimeMark(
                size: signed.checkpoint.size, anchor: Fingerprint.sha256(signed.note.text),
                times: verdict.cosigned.map(\.time)))
    }
}
