package org.wandelwerk.outgoing;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses behind a name, once for each connection, and gives only such as may be connected to: a name that
 * changes its address between check and use gains nothing, because what is checked is what is used.
 */
final class CheckedNames implements DnsResolver {

    private final OutgoingSettings settings;
    private final DnsResolver names;

    CheckedNames(OutgoingSettings settings, DnsResolver names) {
        this.settings = settings;
        this.names = names;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        return Arrays.stream(addresses(host, port))
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return addresses(host, 443);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** A name with one address in private is refused as a whole: no honest name has both. */
    private InetAddress[] addresses(String host, int port) throws UnknownHostException {
        var addresses = names.resolve(host);
        var isTrusted = settings.isInternal(host, port) || settings.isProxy(host);
        if (addresses.length == 0 || !isTrusted && !Arrays.stream(addresses).allMatch(PublicNetwork::holds)) {
            throw new Unreachable(host, "it does not lie in the public network");
        }
        return addresses;
    }

    /** Behind a proxy only what is known here can be checked; a name that only the proxy knows is its to judge. */
    void check(String host, int port) throws UnknownHostException {
        try {
            addresses(host, port);
        } catch (Unreachable e) {
            throw e;
        } catch (UnknownHostException _) {
            return;
        }
    }
}
