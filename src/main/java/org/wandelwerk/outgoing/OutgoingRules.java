package org.wandelwerk.outgoing;

import java.io.IOException;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;

/** What holds for each request that leaves, and for each one that an answer leads to. */
final class OutgoingRules implements ExecChainHandler {

    private final OutgoingSettings settings;
    private final CheckedNames names;

    OutgoingRules(OutgoingSettings settings, CheckedNames names) {
        this.settings = settings;
        this.names = names;
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        var target = scope.route.getTargetHost();
        var port = portOf(target);
        if (!settings.isInternal(target.getHostName(), port)) {
            checkStranger(target, port);
        }
        if (settings.proxy() != null) {
            names.check(target.getHostName(), port);
        }
        var answer = chain.proceed(request, scope);
        if (answer.getEntity() != null) {
            if (answer.getEntity().getContentLength() > BoundedBody.MOST_BYTES) {
                scope.execRuntime.discardEndpoint();
                throw new Unreachable(target.getHostName(), "its answer is too long");
            }
            answer.setEntity(new BoundedBody(answer.getEntity(), target.getHostName(), scope.execRuntime));
        }
        return answer;
    }

    private static void checkStranger(HttpHost target, int port) throws Unreachable {
        if (!target.getSchemeName().equals("https")) {
            throw new Unreachable(target.getHostName(), "only https is spoken outside");
        }
        if (port != 443) {
            throw new Unreachable(target.getHostName(), "only the port of https is used outside");
        }
    }

    private static int portOf(HttpHost target) {
        var usual = target.getSchemeName().equals("https") ? 443 : 80;
        return target.getPort() < 0 ? usual : target.getPort();
    }
}
