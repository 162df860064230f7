package org.wandelwerk.shell;

/** Knows what machines are told of a page. */
public interface HeadSource {

    PageHead of(Page page, Frame frame);
}
