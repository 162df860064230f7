package org.wandelwerk.region;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it came, under the name by which reports call it. */
record RegionBytes(String name, byte[] bytes) {

    /** No honest region is longer. */
    static final int MOST = 20 * 1024 * 1024;

    /** The SHA-256 of the bytes, by which two files are told apart. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
