/** The page that tells what is there in each language and what is missing. */
@NullMarked
package org.wandelwerk.translation.web;

import org.jspecify.annotations.NullMarked;
