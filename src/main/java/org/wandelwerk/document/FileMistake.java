package org.wandelwerk.document;

/**
 * Why a file was not taken.
 *
 * @param text the key of the text
 * @param detail what fills its place
 */
public record FileMistake(String text, String detail) {}
