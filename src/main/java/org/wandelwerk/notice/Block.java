package org.wandelwerk.notice;

import java.util.List;

/** A part of a text: only what stands here can ever come out of a file. */
public sealed interface Block {

    /** A heading of the second or third level. */
    record Heading(int level, List<Span> spans) implements Block {}

    /** A paragraph. */
    record Paragraph(List<Span> spans) implements Block {}

    /** A list, with numbers or without. */
    record Listing(boolean isNumbered, List<List<Block>> items) implements Block {}
}
