package org.wandelwerk.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;

/** Something that keeps passkeys, as browsers offer it for tests. */
final class VirtualAuthenticator {

    private VirtualAuthenticator() {}

    /** Gives one that knows its owner to the browser of a page. */
    static void hold(Page page) {
        hold(page, true);
    }

    static void hold(Page page, boolean knowsOwner) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        session.send("WebAuthn.addVirtualAuthenticator", options(knowsOwner));
    }

    private static JsonObject options(boolean knowsOwner) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", knowsOwner);
        options.addProperty("isUserVerified", knowsOwner);
        options.addProperty("automaticPresenceSimulation", true);
        var parameters = new JsonObject();
        parameters.add("options", options);
        return parameters;
    }
}
