package org.wandelwerk.spreadsheet;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a long table is to be read.
 *
 * @param charset the signs of its texts; {@code null} to find out: UTF-8 where it is that, else Windows-1252
 * @param separator what stands between cells; {@code null} to find out: the semicolon, comma or tab that is most common
 * @param names the names of the values that are read where each line is an object of JSON
 */
public record TableForm(@Nullable Charset charset, @Nullable Character separator, List<String> names) {

    public TableForm {
        names = List.copyOf(names);
    }
}
