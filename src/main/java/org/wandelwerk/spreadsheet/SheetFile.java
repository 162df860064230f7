package org.wandelwerk.spreadsheet;

/** A file as somebody handed it in, under the name it had there. */
public record SheetFile(String name, byte[] bytes) {

    /** No list of members or organisations is longer. */
    public static final int MOST = 5 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    public SheetFile {
        var last = name.replace('\\', '/').replaceAll(".*/", "").replaceAll("\\p{Cntrl}", "");
        name = last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    }
}
