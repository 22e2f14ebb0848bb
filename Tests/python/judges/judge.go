// Judges proofs with Go's own implementation of the formats, golang.org/x/mod/sumdb, and makes some for Parley to judge.
//
//	judge verify FILE KEYS [LEAF | OLDER]   a checkpoint, a tlog-proof of LEAF, or an add-checkpoint after OLDER
//	judge fork EVIDENCE KEYS                two histories, both signed by every key
//	judge make LEAVES ORIGIN FOLDER         keys, checkpoints, proofs of every leaf and of every older size
//
// KEYS is a file of verifier keys, one a line. Leaves have 256 bytes each. Exit status 1: does not hold.
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const leafSize = 256

// cosigner verifies and makes cosignature/v1, which x/mod does not know: a time and a signature over time and text.
type cosigner struct {
	name    string
	public  ed25519.PublicKey
	private ed25519.PrivateKey
	time    uint64
}

func (c *cosigner) Name() string { return c.name }

func (c *cosigner) KeyHash() uint32 {
	sum := sha256.Sum256(append([]byte(c.name+"\n\x04"), c.public...))
	return binary.BigEndian.Uint32(sum[:])
}

func (c *cosigner) message(time uint64, text []byte) []byte {
	return append([]byte(fmt.Sprintf("cosignature/v1\ntime %d\n", time)), text...)
}

func (c *cosigner) Verify(text, signature []byte) bool {
	return len(signature) == 72 &&
		ed25519.Verify(c.public, c.message(binary.BigEndian.Uint64(signature), text), signature[8:])
}

func (c *cosigner) Sign(text []byte) ([]byte, error) {
	signature := make([]byte, 8)
	binary.BigEndian.PutUint64(signature, c.time)
	return append(signature, ed25519.Sign(c.private, c.message(c.time, text))...), nil
}

func (c *cosigner) vkey() string {
	key := base64.StdEncoding.EncodeToString(append([]byte{4}, c.public...))
	return fmt.Sprintf("%s+%08x+%s", c.name, c.KeyHash(), key)
}

func verifier(vkey string) (note.Verifier, error) {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 {
		return nil, errors.New("malformed key")
	}
	key, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || len(key) != 33 || key[0] != 4 {
		return note.NewVerifier(vkey)
	}
	witness := &cosigner{name: parts[0], public: key[1:]}
	if parts[1] != fmt.Sprintf("%08x", witness.KeyHash()) {
		return nil, errors.New("the ID is not that of the key")
	}
	return witness, nil
}

type checkpoint struct {
	origin string
	tree   tlog.Tree
	names  []string
}

// open verifies a note under every key given: each has to have signed.
func open(text []byte, vkeys []string) (checkpoint, error) {
	var verifiers []note.Verifier
	for _, vkey := range vkeys {
		v, err := verifier(vkey)
		if err != nil {
			return checkpoint{}, err
		}
		verifiers = append(verifiers, v)
	}
	opened, err := note.Open(text, note.VerifierList(verifiers...))
	if err != nil {
		return checkpoint{}, err
	}
	if len(opened.Sigs) != len(verifiers) {
		return checkpoint{}, fmt.Errorf("%d of %d keys have signed", len(opened.Sigs), len(verifiers))
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[3] != "" {
		return checkpoint{}, errors.New("a checkpoint has three lines")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return checkpoint{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	if err != nil {
		return checkpoint{}, err
	}
	result := checkpoint{origin: lines[0], tree: tlog.Tree{N: size, Hash: root}}
	for _, signature := range opened.Sigs {
		result.names = append(result.names, signature.Name)
	}
	return result, nil
}

func hashes(lines []string) ([]tlog.Hash, error) {
	var result []tlog.Hash
	for _, line := range lines {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return nil, err
		}
		result = append(result, hash)
	}
	return result, nil
}

// head splits a file into the lines before its first empty one and what follows.
func head(file []byte) ([]string, []byte, error) {
	before, after, found := bytes.Cut(file, []byte("\n\n"))
	if !found {
		return nil, nil, errors.New("no empty line")
	}
	return strings.Split(string(before), "\n"), after, nil
}

func verify(file, keys []byte, other []byte) error {
	vkeys := strings.Fields(string(keys))
	switch {
	case bytes.HasPrefix(file, []byte("c2sp.org/tlog-proof@v1\n")):
		lines, rest, err := head(file)
		if err != nil {
			return err
		}
		index, err := strconv.ParseInt(strings.TrimPrefix(lines[1], "index "), 10, 64)
		if err != nil {
			return err
		}
		proof, err := hashes(lines[2:])
		if err != nil {
			return err
		}
		signed, err := open(rest, vkeys)
		if err != nil {
			return err
		}
		return tlog.CheckRecord(proof, signed.tree.N, signed.tree.Hash, index, tlog.RecordHash(other))
	case bytes.HasPrefix(file, []byte("old ")):
		lines, rest, err := head(file)
		if err != nil {
			return err
		}
		proof, err := hashes(lines[1:])
		if err != nil {
			return err
		}
		signed, err := open(rest, vkeys)
		if err != nil {
			return err
		}
		older, err := open(other, vkeys[:1])
		if err != nil {
			return err
		}
		if lines[0] != fmt.Sprintf("old %d", older.tree.N) || older.origin != signed.origin {
			return errors.New("another older checkpoint")
		}
		return tlog.CheckTree(proof, signed.tree.N, signed.tree.Hash, older.tree.N, older.tree.Hash)
	default:
		_, err := open(file, vkeys)
		return err
	}
}

// prefixRoot is the root of the first m of n leaves, from the hashes of SUBPROOF(m, D[n], false) in RFC 9162, 2.1.4.1.
func prefixRoot(n, m int64, proof []tlog.Hash) (tlog.Hash, error) {
	if len(proof) == 0 || m < 1 || m > n || (m == n && len(proof) != 1) {
		return tlog.Hash{}, errors.New("another number of hashes")
	}
	if m == n {
		return proof[0], nil
	}
	k := int64(1)
	for 2*k < n {
		k *= 2
	}
	last, rest := proof[len(proof)-1], proof[:len(proof)-1]
	if m <= k {
		return prefixRoot(k, m, rest)
	}
	right, err := prefixRoot(n-k, m-k, rest)
	return tlog.NodeHash(last, right), err
}

// fork tells whether evidence shows two histories: header and hashes, the older and the newer checkpoint.
func fork(file, keys []byte) error {
	parts := strings.Split(string(file), "\n\n")
	if len(parts) != 5 {
		return errors.New("evidence has five parts")
	}
	lines := strings.Split(parts[0], "\n")
	if lines[0] != "parley/fork-evidence/v1" {
		return errors.New("another header")
	}
	vkeys := strings.Fields(string(keys))
	older, err := open([]byte(parts[1]+"\n\n"+parts[2]+"\n"), vkeys)
	if err != nil {
		return err
	}
	newer, err := open([]byte(parts[3]+"\n\n"+parts[4]), vkeys)
	if err != nil {
		return err
	}
	if older.origin != newer.origin {
		return errors.New("two logs")
	}
	if older.tree.N == newer.tree.N {
		if len(lines) != 1 || older.tree.Hash == newer.tree.Hash {
			return errors.New("one root")
		}
		return nil
	}
	proof, err := hashes(lines[1:])
	if err != nil {
		return err
	}
	root, err := prefixRoot(newer.tree.N, older.tree.N, proof)
	if err != nil {
		return err
	}
	// A proof of consistency leaves out the first hash where the older tree is one subtree.
	consistency := proof
	if older.tree.N&(older.tree.N-1) == 0 {
		consistency = proof[1:]
	}
	if err := tlog.CheckTree(consistency, newer.tree.N, newer.tree.Hash, older.tree.N, root); err != nil {
		return err
	}
	if root == older.tree.Hash {
		return errors.New("one history")
	}
	return nil
}

type store []tlog.Hash

func (s store) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	var result []tlog.Hash
	for _, index := range indexes {
		result = append(result, s[index])
	}
	return result, nil
}

func text(hashes []tlog.Hash) string {
	var lines strings.Builder
	for _, hash := range hashes {
		fmt.Fprintf(&lines, "%s\n", hash)
	}
	return lines.String()
}

func produce(leaves []byte, origin, folder string) error {
	skey, vkey, err := note.GenerateKey(rand.Reader, origin)
	if err != nil {
		return err
	}
	log, err := note.NewSigner(skey)
	if err != nil {
		return err
	}
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return err
	}
	witness := &cosigner{name: "witness.example/go", public: public, private: private, time: 1700000000}
	write := func(name, text string) error {
		return os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644)
	}
	if err := write("policy", "log "+vkey+"\nwitness go "+witness.vkey()+"\nquorum go\n"); err != nil {
		return err
	}
	if err := write("log.skey", skey+"\n"); err != nil {
		return err
	}
	var hashes store
	checkpoints := make([]string, 1)
	for count := int64(0); count < int64(len(leaves)/leafSize); count++ {
		stored, err := tlog.StoredHashes(count, leaves[count*leafSize:(count+1)*leafSize], hashes)
		if err != nil {
			return err
		}
		hashes = append(hashes, stored...)
		size := count + 1
		root, err := tlog.TreeHash(size, hashes)
		if err != nil {
			return err
		}
		signed, err := note.Sign(&note.Note{Text: fmt.Sprintf("%s\n%d\n%s\n", origin, size, root)}, log, witness)
		if err != nil {
			return err
		}
		checkpoints = append(checkpoints, string(signed))
		if err := write(fmt.Sprintf("checkpoint-%d", size), string(signed)); err != nil {
			return err
		}
	}
	size := int64(len(checkpoints) - 1)
	for index := int64(0); index < size; index++ {
		proof, err := tlog.ProveRecord(size, index, hashes)
		if err != nil {
			return err
		}
		file := fmt.Sprintf("c2sp.org/tlog-proof@v1\nindex %d\n%s\n%s", index, text(proof), checkpoints[size])
		if err := write(fmt.Sprintf("inclusion-%d", index), file); err != nil {
			return err
		}
		older := index + 1
		var tree tlog.TreeProof
		if older < size {
			if tree, err = tlog.ProveTree(size, older, hashes); err != nil {
				return err
			}
		}
		file = fmt.Sprintf("old %d\n%s\n%s", older, text(tree), checkpoints[size])
		if err := write(fmt.Sprintf("consistency-%d", older), file); err != nil {
			return err
		}
	}
	return nil
}

func run(arguments []string) error {
	read := func(place int) []byte {
		if place >= len(arguments) {
			return nil
		}
		content, err := os.ReadFile(arguments[place])
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		return content
	}
	switch {
	case len(arguments) >= 3 && arguments[0] == "verify":
		return verify(read(1), read(2), read(3))
	case len(arguments) == 3 && arguments[0] == "fork":
		return fork(read(1), read(2))
	case len(arguments) == 4 && arguments[0] == "make":
		return produce(read(1), arguments[2], arguments[3])
	default:
		return errors.New("usage: judge verify FILE KEYS [LEAF | OLDER] | fork EVIDENCE KEYS | make LEAVES ORIGIN FOLDER")
	}
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
