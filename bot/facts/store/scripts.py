"""What runs inside Redis: every write is one script, so that it happens whole or not at all.

Keys, all under one hash tag, so that they live on one node of a cluster:

    head       hash: `epoch`, a random name of this set of data, and `version`, its counter
    facts      hash: "source/country" -> packed facts; empty bytes mean: nothing is known here
    log        sorted set: "source/country" by the version at which it was last replaced
    news       sorted set: "state/source", "confirmed/source", "changes" by the same counter
    confirmed  hash: "source/country" -> ISO 8601
    states     hash: source -> state
    notes      hash: name -> JSON
    changes    stream: the history, "<version>-0" -> change
    fences     hash: source -> number of the latest lease
    lease/...  who refreshes a source, gone when its holder shows no sign of life
    rest/...   until when a source need not be asked again

Versions are at least the milliseconds since 1970, so that they go on rising when Redis has
lost everything. `%.0f` because Lua writes large numbers with an exponent.
"""

from __future__ import annotations

KEYS = ("head", "facts", "log", "news", "confirmed", "states", "notes", "changes", "fences")

_COMMON = """
local head, facts, log, news, confirmed = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local states, notes, changes, fences = KEYS[6], KEYS[7], KEYS[8], KEYS[9]
local function tick(now)
  local last = tonumber(redis.call('HGET', head, 'version') or '0')
  local version = string.format('%.0f', math.max(last + 1, tonumber(now)))
  redis.call('HSET', head, 'version', version)
  return version
end
local function fenced(source, fence)
  return fence ~= '' and tonumber(fence) < tonumber(redis.call('HGET', fences, source) or '0')
end
local function tell(version)
  redis.call('PUBLISH', head, version)
end
"""

# What every write begins with. ARGV[1] now, [2] epoch, should there be none, [3] epoch that the
# writer's copy knows, [4] source, [5] fence or ''.
_WRITE = (
    _COMMON
    + """
local now, epoch, source, fence = ARGV[1], ARGV[2], ARGV[4], ARGV[5]
if ARGV[3] ~= '' and redis.call('HEXISTS', head, 'epoch') == 0 then
  return redis.error_reply('EMPTIED Redis has lost its facts')
end
if fenced(source, fence) then return redis.error_reply('FENCED another refresher has taken over ' .. source) end
redis.call('HSETNX', head, 'epoch', epoch)
"""
)

# ARGV[6] country, [7] facts, [8] changes to keep at most, [9]... changes.
REPLACE = (
    _WRITE
    + """
local member = source .. '/' .. ARGV[6]
local version = tick(now)
redis.call('HSET', facts, member, ARGV[7])
redis.call('ZADD', log, version, member)
redis.call('HDEL', confirmed, member)
for number = 9, #ARGV do
  version = tick(now)
  redis.call('XADD', changes, 'MAXLEN', '~', ARGV[8], version .. '-0', 'change', ARGV[number])
  redis.call('ZADD', news, version, 'changes')
end
tell(version)
return version
"""
)

# ARGV[6] moment, [7]... countries.
CONFIRM = (
    _WRITE
    + """
for number = 7, #ARGV do
  local member = source .. '/' .. ARGV[number]
  if redis.call('HEXISTS', facts, member) == 1 then redis.call('HSET', confirmed, member, ARGV[6]) end
end
local version = tick(now)
redis.call('ZADD', news, version, 'confirmed/' .. source)
tell(version)
return version
"""
)

# ARGV[6] state.
STATE = (
    _WRITE
    + """
local version = tick(now)
redis.call('HSET', states, source, ARGV[6])
redis.call('ZADD', news, version, 'state/' .. source)
tell(version)
return version
"""
)

# ARGV[6] name, [7] value.
NOTE = (
    _WRITE
    + """
redis.call('HSET', notes, ARGV[6], ARGV[7])
return 0
"""
)

# What is new to a copy, all of it as it is at one moment. News follow when no facts are left.
# ARGV[1] epoch of the copy, [2] its version of the facts, [3] of the news, [4] its last change,
# [5] facts at most, [6] changes at most.
# Returns epoch (nil: Redis holds nothing), facts as member, version, bytes..., news as member,
# version..., confirmations and states as flat hashes, changes.
READ = (
    _COMMON
    + """
local epoch = redis.call('HGET', head, 'epoch')
if not epoch then return {false} end
local from, from_news, last = ARGV[2], ARGV[3], ARGV[4]
if epoch ~= ARGV[1] then from, from_news, last = '0', '0', '0' end
local found, count = {}, 0
local rows = redis.call('ZRANGEBYSCORE', log, '(' .. from, '+inf', 'WITHSCORES', 'LIMIT', 0, ARGV[5])
for number = 1, #rows, 2 do
  found[#found + 1] = rows[number]
  found[#found + 1] = rows[number + 1]
  found[#found + 1] = redis.call('HGET', facts, rows[number])
  count = count + 1
end
if count == tonumber(ARGV[5]) then return {epoch, found, {}, {}, {}, {}} end
local fresh = redis.call('ZRANGEBYSCORE', news, '(' .. from_news, '+inf', 'WITHSCORES')
if #fresh == 0 then return {epoch, found, {}, {}, {}, {}} end
local history = redis.call('XRANGE', changes, string.format('%.0f', tonumber(last) + 1), '+', 'COUNT', ARGV[6])
return {epoch, found, fresh, redis.call('HGETALL', confirmed), redis.call('HGETALL', states), history}
"""
)

# Fill an empty Redis from a copy. ARGV[1] now, [2] epoch, then four times a count and so many
# pairs: changes, facts, confirmations, states. Returns 1 if Redis was empty.
SEED = (
    _COMMON
    + """
if redis.call('HEXISTS', head, 'epoch') == 1 then return 0 end
redis.call('DEL', facts, log, news, confirmed, states, notes, changes)
local now, at = ARGV[1], 3
local function pairs_of(each)
  local count = tonumber(ARGV[at])
  for number = 1, count do each(ARGV[at + number * 2 - 1], ARGV[at + number * 2]) end
  at = at + 1 + count * 2
end
pairs_of(function(seq, change)
  redis.call('XADD', changes, seq .. '-0', 'change', change)
  redis.call('HSET', head, 'version', seq)
end)
redis.call('ZADD', news, tick(now), 'changes')
pairs_of(function(member, data)
  redis.call('HSET', facts, member, data)
  redis.call('ZADD', log, tick(now), member)
end)
pairs_of(function(member, moment)
  redis.call('HSET', confirmed, member, moment)
  redis.call('ZADD', news, tick(now), 'confirmed/' .. string.match(member, '^[^/]+'))
end)
pairs_of(function(source, state)
  redis.call('HSET', states, source, state)
  redis.call('ZADD', news, tick(now), 'state/' .. source)
end)
redis.call('HSET', head, 'epoch', ARGV[2])
tell(tick(now))
return 1
"""
)

# Put good facts, or none, in place of corrupt ones, unless someone else has; forget what the
# source's refresher noted, so that it reads everything anew.
# ARGV[1] now, [2] source, [3] country, [4] version of the corrupt ones, [5] facts or ''.
REPAIR = (
    _COMMON
    + """
local member = ARGV[2] .. '/' .. ARGV[3]
if (redis.call('ZSCORE', log, member) or '') ~= ARGV[4] then return 0 end
local version = tick(ARGV[1])
redis.call('HSET', facts, member, ARGV[5])
redis.call('ZADD', log, version, member)
redis.call('HDEL', confirmed, member)
redis.call('HDEL', notes, 'seen/' .. ARGV[2], 'validators/' .. ARGV[2])
tell(version)
return 1
"""
)

# Members of the log without facts, with their versions: what a half-lost Redis shows.
MISSING = (
    _COMMON
    + """
local found = {}
local rows = redis.call('ZRANGE', log, 0, -1, 'WITHSCORES')
for number = 1, #rows, 2 do
  if redis.call('HEXISTS', facts, rows[number]) == 0 then
    found[#found + 1] = rows[number]
    found[#found + 1] = rows[number + 1]
  end
end
return found
"""
)

# KEYS[1] lease, [2] rest, [3] fences. ARGV[1] source, [2] my token, [3] life in ms,
# [4] '1' to respect the rest. Returns my fence and 0, or 0 and the ms after which to ask again.
TAKE = """
if ARGV[4] == '1' then
  local rest = redis.call('PTTL', KEYS[2])
  if rest > 0 then return {0, rest} end
end
if redis.call('SET', KEYS[1], ARGV[2], 'NX', 'PX', ARGV[3]) then
  return {redis.call('HINCRBY', KEYS[3], ARGV[1], 1), 0}
end
return {0, math.max(1, redis.call('PTTL', KEYS[1]))}
"""

# KEYS[1] lease. ARGV[1] my token, [2] life in ms. Returns 0 if it is mine no more.
RENEW = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])
"""

# KEYS[1] lease, [2] rest. ARGV[1] my token, [2] ms of rest, 0 for none.
RELEASE = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if tonumber(ARGV[2]) > 0 then redis.call('SET', KEYS[2], 1, 'PX', ARGV[2]) end
return redis.call('DEL', KEYS[1])
"""
