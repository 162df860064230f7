package org.wandelwerk.outgoing;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says of the way out.
 *
 * @param internalHosts hosts with port that may lie in a private network and be asked by http, as in {@code sso:8443}
 * @param proxy through which everything goes; {@code null} when nothing stands between
 */
record OutgoingSettings(Set<String> internalHosts, @Nullable HttpHost proxy) {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    static OutgoingSettings of(List<String> internalHosts, String proxy) {
        var hosts = internalHosts.stream()
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        return new OutgoingSettings(hosts, proxy.isBlank() ? null : HttpHost.create(URI.create(proxy.strip())));
    }

    /** The same with the house that the operator named elsewhere; nobody else can name one. */
    OutgoingSettings and(String address) {
        if (address.isBlank()) {
            return this;
        }
        var named = URI.create(address.strip());
        var usual = "http".equals(named.getScheme()) ? 80 : 443;
        var more = new HashSet<>(internalHosts);
        more.add((named.getHost() + ":" + (named.getPort() < 0 ? usual : named.getPort())).toLowerCase(Locale.ROOT));
        return new OutgoingSettings(Set.copyOf(more), proxy);
    }

    /**
     * The same with the provider of the sign-in, to which the secret of this house goes.
     *
     * @throws IllegalStateException when the secret would leave this machine in clear for a host that is not listed
     */
    OutgoingSettings andProvider(String issuer) {
        if (!issuer.isBlank() && isPlain(URI.create(issuer.strip()))) {
            throw new IllegalStateException("WANDELWERK_OIDC_ISSUER is not asked by https, so the client secret would"
                    + " leave in clear: name it as https://…, or list its name:port in"
                    + " WANDELWERK_OUTGOING_INTERNAL_HOSTS when the way to it is safe by other means");
        }
        return and(issuer);
    }

    private boolean isPlain(URI address) {
        var host = String.valueOf(address.getHost());
        return !"https".equalsIgnoreCase(address.getScheme())
                && !LOOPBACK.matcher(host).matches()
                && !isInternal(host, address.getPort() < 0 ? 80 : address.getPort());
    }

    /** Whether the operator listed the host at this port; one listed without a port means that of https. */
    boolean isInternal(String host, int port) {
        var name = host.toLowerCase(Locale.ROOT);
        return internalHosts.contains(name + ":" + port) || port == 443 && internalHosts.contains(name);
    }

    boolean isProxy(String host) {
        return proxy != null && proxy.getHostName().equalsIgnoreCase(host);
    }
}
