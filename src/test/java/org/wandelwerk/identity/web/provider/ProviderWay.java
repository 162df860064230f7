package org.wandelwerk.identity.web.provider;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.wandelwerk.Site;
import org.wandelwerk.identity.web.Visitor;

/** The way to the provider of an agency and back, which its user signs in on. */
record ProviderWay(AgencyProvider provider, int port) {

    /** There and back again; what the house answers in the end. */
    Site.Answer come(Visitor visitor, String query) {
        return visitor.get(signedIn(visitor.get("/anmelden/anbieter" + query).header("Location")));
    }

    /** Where the provider sends whoever fills in its page at this address: a path of the house. */
    String signedIn(String address) {
        var page = new Site(port).send(HttpRequest.newBuilder(URI.create(address)));
        var fields = "request=%s&user=%s&secret=%s"
                .formatted(
                        page.page().select("input[name=request]").val(),
                        URLEncoder.encode(provider.mail, StandardCharsets.UTF_8),
                        URLEncoder.encode(AgencyProvider.PASSWORD, StandardCharsets.UTF_8));
        return new Site(port)
                .send(HttpRequest.newBuilder(URI.create(provider.issuer() + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields)))
                .header("Location")
                .replaceFirst("https?://[^/]+", "");
    }
}
