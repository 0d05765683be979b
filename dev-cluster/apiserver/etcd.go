package main

import (
	"errors"
	"net/url"
	"path/filepath"
	"time"

	"go.etcd.io/etcd/server/v3/embed"
)

// startEtcd runs an etcd with its data under dir and returns when it answers.
// It listens on unix sockets named in the current directory (./etcd:1 and ./peer:1), so it takes no port and two
// clusters in two directories never meet.
func startEtcd(dir string) (*embed.Etcd, error) {
	client, peer := unixURL("etcd:1"), unixURL("peer:1")
	config := embed.NewConfig()
	config.Dir = filepath.Join(dir, "etcd")
	config.ListenClientUrls = []url.URL{client}
	config.AdvertiseClientUrls = []url.URL{client}
	config.ListenPeerUrls = []url.URL{peer}
	config.AdvertisePeerUrls = []url.URL{peer}
	config.InitialCluster = config.Name + "=" + peer.String()
	// A power cut may cost the last writes; a developer's cluster is made anew in seconds.
	config.UnsafeNoFsync = true
	config.LogLevel = "error"

	etcd, err := embed.StartEtcd(config)
	if err != nil {
		return nil, err
	}
	select {
	case <-etcd.Server.ReadyNotify():
		return etcd, nil
	case err := <-etcd.Err():
		etcd.Close()
		return nil, err
	case <-time.After(time.Minute):
		etcd.Close()
		return nil, errors.New("not ready after a minute")
	}
}

func unixURL(host string) url.URL {
	return url.URL{Scheme: "unix", Host: host}
}
