package org.wandelwerk.personal;

import java.util.List;
import java.util.stream.Stream;

/**
 * Records of one kind that are about a person, read when they are asked for, in the transaction of whoever asks.
 *
 * @param key the text above them; its last word names them in files
 */
public record DataGroup(String key, Reading reading) {

    /** How many records are fetched at once. */
    public static final int AT_ONCE = 500;

    /** Reads records, each with what is known of it, the newest first; whoever asks closes the stream. */
    @FunctionalInterface
    public interface Reading {

        Stream<List<DataField>> newest(int most);
    }

    /** The name in files. */
    public String name() {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
