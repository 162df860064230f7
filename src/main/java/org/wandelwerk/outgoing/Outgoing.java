package org.wandelwerk.outgoing;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Every request to another house is made here, by hand or by a library that is given this as its way out. */
@Component
public class Outgoing implements ClientHttpRequestFactory {

    private static final Timeout CONNECT = Timeout.ofSeconds(2);
    private static final Timeout ANSWER = Timeout.ofSeconds(10);
    private static final int MOST_CONNECTIONS = 20;
    private static final int LONGEST_LINE = 8 * 1024;
    private static final int MOST_HEADERS = 100;

    private final Supplier<ClientHttpRequestFactory> requests;

    @Autowired
    Outgoing(
            @Value("${wandelwerk.outgoing.internal-hosts:}") List<String> internalHosts,
            @Value("${wandelwerk.outgoing.proxy:}") String proxy,
            @Value("${wandelwerk.oidc.issuer:}") String issuer,
            @Value("${wandelwerk.timestamp.url:}") String timestamps) {
        this(
                OutgoingSettings.of(internalHosts, proxy).andProvider(issuer).and(timestamps),
                SystemDefaultDnsResolver.INSTANCE);
    }

    Outgoing(OutgoingSettings settings, DnsResolver names) {
        this.requests = SingletonSupplier.of(
                () -> new HttpComponentsClientHttpRequestFactory(client(settings, new CheckedNames(settings, names))));
    }

    /** @throws IOException when the request is carried out and its address is none that may be asked */
    @Override
    public ClientHttpRequest createRequest(URI address, HttpMethod method) throws IOException {
        return requests.get().createRequest(address, method);
    }

    private static HttpClient client(OutgoingSettings settings, CheckedNames names) {
        return HttpClients.custom()
                .setConnectionManager(connections(names))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(ANSWER)
                        .setConnectionRequestTimeout(CONNECT)
                        .build())
                .addExecInterceptorBefore(
                        ChainElement.PROTOCOL.name(), "rules of the house", new OutgoingRules(settings, names))
                .setProxy(settings.proxy())
                .setUserAgent("Wandelwerk")
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(CheckedNames names) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(ANSWER)
                        .build())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(LONGEST_LINE)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .build())
                        .build())
                .build();
    }
}
