// SPDX-License-Identifier: MIT
// A stream of chunks as lines, whatever the sizes of either.

export class LineSplitter {
    #chunks = [];
    #length = 0;
    #limit;

    /** @param limit lines of more bytes are left out, and not kept */
    constructor(limit = Infinity) {
        this.#limit = limit;
    }

    /** How many bytes came after the last line end. */
    get rest() {
        return this.#length;
    }

    /** The lines that end in the chunk, as buffers without their line end. */
    *push(chunk) {
        let start = 0;
        for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
            this.#keep(chunk.subarray(start, end));
            yield* this.end();
            start = end + 1;
        }
        this.#keep(chunk.subarray(start));
    }

    /** What came after the last line end, as a line; it may be empty. */
    *end() {
        const line = this.#length <= this.#limit ? Buffer.concat(this.#chunks) : undefined;
        this.#chunks = [];
        this.#length = 0;
        if (line)
            yield line;
    }

    #keep(bytes) {
        this.#length += bytes.length;
        if (this.#length <= this.#limit)
            this.#chunks.push(bytes);
        else
            this.#chunks = [];
    }
}
