// States of pages in which axe has found nothing, for all the files of a worker.
module.exports = new Set();
