package org.wandelwerk.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where to go on after the door: an address of the desk, or nothing when what was typed is none. */
public record Onwards(String address) {

    private static final String DESK =
            "(/(en|dsb|hsb|pl))?/schreibtisch(/[A-Za-z0-9._~-]+)*(\\?(%[0-9A-Fa-f]{2}|[A-Za-z0-9._~=&-]){0,500})?";

    /** No longer than the tables keep. */
    private static final int LONGEST = 700;

    public static Onwards of(String typed) {
        return new Onwards(typed.length() <= LONGEST && typed.matches(DESK) ? typed : "");
    }

    public String or(String other) {
        return address.isEmpty() ? other : address;
    }

    /** Behind the address of another page of the door, so that it is not forgotten on the way. */
    public String behind(String door) {
        return address.isEmpty() ? door : door + "?weiter=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** The same with something else that the page is told. */
    public String behind(String door, String more) {
        return behind(door) + (address.isEmpty() ? "?" : "&") + more;
    }
}
