// A Stratum V1 pool on loopback, in front of a node whose RPC is on loopback too:
//
//   POOL_PORT=3340 RPC_PORT=3341 RPC_USER=u RPC_PASSWORD=p POOL_ADDRESS=tb1… node pool.js
//
// POOL_DIFFICULTY is the share difficulty (default 0.0005, about two million
// hashes). Any worker name is accepted. Each verdict is one line of the log.
'use strict';

function setting(name, fallback) {
  const value = process.env[name] ?? fallback;
  if (value === undefined) {
    console.error(`${name} is not set`);
    process.exit(2);
  }
  return value;
}

// The package logs every detail of every share, which nothing needs.
const say = console.log;
console.log = (text, ...rest) => {
  if (!String(text).startsWith('DEBUG')) say(text, ...rest);
};

const port = Number(setting('POOL_PORT'));
const options = {
  // The magic number is read although peer-to-peer is off.
  coin: { name: 'Bitcoin', symbol: 'BTC', algorithm: 'sha256', asicboost: true, peerMagic: '1c163f28' },
  address: setting('POOL_ADDRESS'),
  rewardRecipients: {},
  blockRefreshInterval: 1000,
  jobRebroadcastTimeout: 20,
  connectionTimeout: 600,
  banning: { enabled: false },
  p2p: { enabled: false },
  ports: { [port]: { diff: Number(setting('POOL_DIFFICULTY', '0.0005')) } },
  daemons: [{
    host: '127.0.0.1',
    port: Number(setting('RPC_PORT')),
    user: setting('RPC_USER'),
    password: setting('RPC_PASSWORD'),
  }],
};

const anyone = (ip, localPort, worker, password, answer) => {
  answer({ error: null, authorized: true, disconnect: false });
};

// The package uses this constant for the first share that is a block, but does
// not declare it.
globalThis.extraNoncePlaceholder = Buffer.from('f000000ff111111f', 'hex');

// The package listens on all addresses; a peer for tests belongs on loopback.
const { Server } = require('net');
const { listen } = Server.prototype;
Server.prototype.listen = function (port, then) {
  return listen.call(this, port, '127.0.0.1', then);
};

const pool = require('stratum-pool-sha256').createPool(options, anyone);
pool.on('log', (severity, text) => {
  if (!text.startsWith('DEBUG')) say(`${severity}: ${text}`);
});
pool.on('share', (valid, isBlock, share) => {
  say(`share: ${valid ? 'accepted' : 'refused'} ${share.worker} job ${share.job} ${share.error ?? share.shareDiff}`);
});
pool.start();
