package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"time"
)

// makeKeys writes into dir, unless they are there from an earlier start:
//   - service-account.key signs service account tokens;
//   - front-proxy.crt and .key are what the API server shows to aggregated API servers. The certificate is its own
//     authority, so the same file is the client CA that those servers trust.
//
// The API server makes its own serving certificate (--cert-dir).
func makeKeys(dir string) error {
	if err := unlessThere(filepath.Join(dir, "service-account.key"), func(path string) error {
		_, err := writeKey(path)
		return err
	}); err != nil {
		return err
	}
	return unlessThere(filepath.Join(dir, "front-proxy.crt"), func(path string) error {
		key, err := writeKey(filepath.Join(dir, "front-proxy.key"))
		if err != nil {
			return err
		}
		return writeCertificate(path, "front-proxy", key)
	})
}

func unlessThere(path string, write func(string) error) error {
	if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return write(path)
}

func writeKey(path string) (*ecdsa.PrivateKey, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	der, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		return nil, err
	}
	return key, os.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Bytes: der}), 0o600)
}

func writeCertificate(path, commonName string, key *ecdsa.PrivateKey) error {
	serial, err := rand.Int(rand.Reader, big.NewInt(1<<62))
	if err != nil {
		return err
	}
	template := &x509.Certificate{
		SerialNumber:          serial,
		Subject:               pkix.Name{CommonName: commonName},
		NotBefore:             time.Now().Add(-time.Hour),
		NotAfter:              time.Now().AddDate(10, 0, 0),
		KeyUsage:              x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
		ExtKeyUsage:           []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth},
		BasicConstraintsValid: true,
		IsCA:                  true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return err
	}
	return os.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), 0o600)
}
